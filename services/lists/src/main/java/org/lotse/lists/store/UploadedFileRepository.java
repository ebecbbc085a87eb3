package org.lotse.lists.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded bytes, stored in pieces, so that no list has to fit into memory. */
@Repository
public class UploadedFileRepository {
    private static final int PIECE = 1 << 18;

    private final JdbcClient sql;

    UploadedFileRepository(JdbcClient sql) {
        this.sql = sql;
    }

    public void keep(UUID networkId, UUID importId, InputStream file) throws IOException {
        int part = 0;
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
            sql.sql("insert into import_file (network_id, import_id, part, bytes) values (?, ?, ?, ?)")
                    .params(networkId, importId, part++, piece)
                    .update();
        }
    }

    /** Opens the file at its first byte; supports mark and reset near it. Empty when the file is deleted. */
    public InputStream open(UUID importId) {
        return new BufferedInputStream(new PieceInputStream(importId));
    }

    public boolean has(UUID importId) {
        return piece(importId, 0).isPresent();
    }

    public void forget(UUID importId) {
        sql.sql("delete from import_file where import_id = ?").param(importId).update();
    }

    private Optional<byte[]> piece(UUID importId, int part) {
        return sql.sql("select bytes from import_file where import_id = ? and part = ?")
                .params(importId, part)
                .query(byte[].class)
                .optional();
    }

    /** Loads one piece after another while it is read. */
    private final class PieceInputStream extends InputStream {
        private final UUID importId;
        private byte[] piece = {};
        private int at;
        private int part;

        private PieceInputStream(UUID importId) {
            this.importId = importId;
        }

        @Override
        public int read() {
            return fetch() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (!fetch()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, count);
            at += count;
            return count;
        }

        private boolean fetch() {
            if (at == piece.length) {
                piece = piece(importId, part++).orElse(new byte[0]);
                at = 0;
            }
            return at < piece.length;
        }
    }
}
