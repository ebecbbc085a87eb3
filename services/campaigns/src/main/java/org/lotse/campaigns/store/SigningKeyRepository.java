package org.lotse.campaigns.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret of each network that signs the unsubscribe links in its mails. */
@Repository
public class SigningKeyRepository {

    private final JdbcClient jdbc;

    SigningKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<byte[]> find(UUID networkId) {
        return jdbc.sql("select secret from signing_key where network_id = :network")
                .param("network", networkId)
                .query((row, number) -> row.getBytes("secret"))
                .optional();
    }

    /** Stores the secret unless the network has one; of concurrent calls, the first wins. */
    public void propose(UUID networkId, byte[] secret) {
        jdbc.sql("insert into signing_key (network_id, secret) values (:network, :secret) on conflict do nothing")
                .param("network", networkId)
                .param("secret", secret)
                .update();
    }
}
