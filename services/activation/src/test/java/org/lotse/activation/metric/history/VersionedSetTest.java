package org.lotse.activation.metric.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class VersionedSetTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void aHigherVersionReplacesALowerOneInEitherOrder() {
        var first = VersionedSet.of(new VersionedEntry<>(ID, 1, 10, "first"));
        var second = VersionedSet.of(new VersionedEntry<>(ID, 2, 11, "second"));

        assertThat(first.merge(second)).isEqualTo(second);
        assertThat(second.merge(first)).isSameAs(second);
    }

    @Test
    void aRetractionKeepsTheIdSoThatALateFactDoesNotComeBack() {
        var retracted = VersionedSet.of(new VersionedEntry<String>(ID, 2, 11, null));

        assertThat(retracted
                        .merge(VersionedSet.of(new VersionedEntry<>(ID, 1, 10, "late")))
                        .contents())
                .isEmpty();
    }

    @SeededProperty
    void whicheverOfTwoWinsWinsInEitherOrder(
            @SampleRange(min = 1, max = 2) int v1,
            @SampleRange(min = 1, max = 2) int v2,
            @SampleRange(min = 1, max = 2) int recorded1,
            @SampleRange(min = 1, max = 2) int recorded2,
            @SampleRange(min = 0, max = 2) int content1,
            @SampleRange(min = 0, max = 2) int content2) {
        var one = VersionedSet.of(new VersionedEntry<>(ID, v1, recorded1, content1 == 0 ? null : "a" + content1));
        var two = VersionedSet.of(new VersionedEntry<>(ID, v2, recorded2, content2 == 0 ? null : "a" + content2));

        assertThat(one.merge(two)).isEqualTo(two.merge(one));
    }
}
