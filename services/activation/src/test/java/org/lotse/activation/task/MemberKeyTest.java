package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

/** Stores order rows by the bytes of their keys. */
class MemberKeyTest {

    @SeededProperty
    void rowsStandInTheOrderOfTheirBytes(long one, long other, @SampleRange(min = 0, max = 1) int network) {
        MemberKey first = new MemberKey(new UUID(0, network == 1 ? 1 : one), new UUID(one, other));
        MemberKey second = new MemberKey(new UUID(0, network == 1 ? 1 : other), new UUID(other, one));

        assertThat(first.isNotAfter(second)).isEqualTo(Arrays.compareUnsigned(bytes(first), bytes(second)) <= 0);
        assertThat(second.isNotAfter(first)).isEqualTo(Arrays.compareUnsigned(bytes(second), bytes(first)) <= 0);
    }

    @SeededProperty
    void aRowIsNotAfterItself(long id) {
        MemberKey key = new MemberKey(new UUID(id, 1), new UUID(1, id));

        assertThat(key.isNotAfter(new MemberKey(key.network(), key.member()))).isTrue();
    }

    private static byte[] bytes(MemberKey key) {
        return ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(key.network().getMostSignificantBits())
                .putLong(key.network().getLeastSignificantBits())
                .putLong(key.member().getMostSignificantBits())
                .putLong(key.member().getLeastSignificantBits())
                .array();
    }
}
