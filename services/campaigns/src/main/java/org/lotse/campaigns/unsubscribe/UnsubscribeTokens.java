package org.lotse.campaigns.unsubscribe;

import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lotse.campaigns.store.SigningKeyRepository;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Component;

/**
 * Creates and reads unsubscribe tokens: four ids and half an HMAC-SHA-256 (128 bits, RFC 2104 section 5), in base64url, 107 characters.
 * The ids are meaningless without access to the network; without the network's secret, nobody can forge a token for another person.
 */
@Component
public class UnsubscribeTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int IDS = 4 * 2 * Long.BYTES;
    private static final int SIGNATURE = 16;
    private static final int SECRET = 32;

    private final SigningKeyRepository keys;
    private final SecureRandom random = new SecureRandom();

    UnsubscribeTokens(SigningKeyRepository keys) {
        this.keys = keys;
    }

    /** Call within the context of the network. */
    public String linkFor(URI publicUrl, UnsubscribeRequest unsubscribeRequest) {
        ByteBuffer token = ByteBuffer.allocate(IDS + SIGNATURE);
        put(token, unsubscribeRequest.networkId());
        put(token, unsubscribeRequest.campaignId());
        put(token, unsubscribeRequest.memberId());
        put(token, unsubscribeRequest.personId());
        byte[] ids = Arrays.copyOf(token.array(), IDS);
        token.put(signature(ids, secretOf(unsubscribeRequest.networkId())));
        String base = publicUrl.toString().replaceAll("/+$", "");
        return base + "/unsubscribe/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Empty when the token is truncated, altered or signed with an invalid secret. */
    Optional<UnsubscribeRequest> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != IDS + SIGNATURE) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        var unsubscribeRequest = new UnsubscribeRequest(id(buffer), id(buffer), id(buffer), id(buffer));
        byte[] ids = Arrays.copyOf(bytes, IDS);
        byte[] signature = Arrays.copyOfRange(bytes, IDS, bytes.length);
        return CurrentNetwork.during(unsubscribeRequest.networkId(), () -> keys.find(unsubscribeRequest.networkId()))
                .filter(secret -> MessageDigest.isEqual(signature, signature(ids, secret)))
                .map(secret -> unsubscribeRequest);
    }

    private byte[] secretOf(UUID networkId) {
        return keys.find(networkId).orElseGet(() -> {
            byte[] secret = new byte[SECRET];
            random.nextBytes(secret);
            keys.propose(networkId, secret);
            return keys.find(networkId).orElseThrow();
        });
    }

    private static byte[] signature(byte[] ids, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(ids), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
