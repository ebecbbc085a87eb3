package org.lotse.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void userAndSystemTimeCountAlsoThoseOfChildrenThatEndedWhateverTheNameIs() {
        String line = "4711 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 1200 34 50 6 20 0 88 0 12345 0";

        assertThat(ProcessorTime.seconds(line)).isEqualTo(12.90);
    }

    @Test
    void thisProcessHasUsedSome() {
        assertThat(ProcessorTime.of(ProcessHandle.current())).isPositive();
    }
}
