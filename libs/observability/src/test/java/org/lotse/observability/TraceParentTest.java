package org.lotse.observability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceParentTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + TRACE + "-" + SPAN + "-01",
                "00-" + TRACE + "-" + SPAN + "-00",
                "cc-" + TRACE + "-" + SPAN + "-01",
                "cc-" + TRACE + "-" + SPAN + "-01-what-a-later-version-appends"
            })
    void aValidHeaderIsRead(String header) {
        TraceParent read = requireNonNull(TraceParent.parse(header));

        assertThat(read.traceId()).isEqualTo(TRACE);
        assertThat(read.spanId()).isEqualTo(SPAN);
        assertThat(read.sampled()).isEqualTo(!header.endsWith("-00"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Anna Berg",
                "ff-" + TRACE + "-" + SPAN + "-01",
                "00-" + TRACE + "-" + SPAN + "-01-more",
                "00-00000000000000000000000000000000-" + SPAN + "-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-" + SPAN + "-01",
                "00-" + TRACE + "-" + SPAN
            })
    void anythingElseIsNoTrace(@Nullable String header) {
        assertThat(TraceParent.parse(header)).isNull();
    }

    @Test
    void whatIsWrittenIsRead() {
        TraceParent root = TraceParent.root();

        assertThat(TraceParent.parse(root.header())).isEqualTo(root);
        assertThat(root.child().traceId()).isEqualTo(root.traceId());
        assertThat(root.child().spanId()).isNotEqualTo(root.spanId());
    }

    @Test
    void logLinesCarryTheStepUntilItEnds() {
        TraceParent outer = TraceParent.root();
        TraceParent inner = outer.child();

        CurrentTrace.Scope first = CurrentTrace.open(outer);
        CurrentTrace.Scope second = CurrentTrace.open(inner);
        assertThat(MDC.get(LogFields.SPAN)).isEqualTo(inner.spanId());
        second.close();
        assertThat(MDC.get(LogFields.SPAN)).isEqualTo(outer.spanId());
        assertThat(MDC.get(LogFields.TRACE)).isEqualTo(outer.traceId());
        first.close();

        assertThat(MDC.get(LogFields.TRACE)).isNull();
        assertThat(CurrentTrace.header()).isNull();
    }
}
