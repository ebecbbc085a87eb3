package org.lotse.startup.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * The database rejects this service or cannot store data.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL: error codes</a>
 */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String sentence = sentence(cause.getSQLState());
        return sentence == null
                ? null
                : new FailureAnalysis(sentence + " The server says: " + cause.getMessage(), null, cause);
    }

    private static @Nullable String sentence(@Nullable String state) {
        return switch (state) {
            case "28P01", "28000" ->
                "The database refuses the user or the password. Correct spring.datasource.username and the secret"
                        + " spring.datasource.password.";
            case "3D000" ->
                "The database does not exist. Correct spring.datasource.url, or create the database with this user as its owner.";
            case "42501" ->
                "The user may not change this database. Make it the owner: ALTER DATABASE name OWNER TO user.";
            case "08001", "08004", "08006" ->
                "The database does not answer. Start it, or correct spring.datasource.url.";
            case "53100" -> "The disk of the database is full. Free some space and start again; nothing is lost.";
            case "53300" ->
                "The database has no connection to spare. Raise max_connections, or lower spring.datasource.hikari.maximum-pool-size.";
            case null, default -> null;
        };
    }
}
