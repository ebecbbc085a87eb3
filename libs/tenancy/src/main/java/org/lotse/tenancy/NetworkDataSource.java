package org.lotse.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sets the current network on every connection ({@code lotse.network}), so that row-level security hides all others. */
final class NetworkDataSource extends DelegatingDataSource {

    NetworkDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (PreparedStatement set = connection.prepareStatement("select set_config('lotse.network', ?, false)")) {
            set.setString(1, CurrentNetwork.setting());
            set.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
