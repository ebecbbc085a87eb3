package org.lotse.activation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.routing.PartitionFormat.MemberHistoryEntry;

class PartitionFormatTest {

    private static final MemberHistoryEntry MUELLER = new MemberHistoryEntry(
            new UUID(2, 1),
            HistoryBuilder.company()
                    .joinedOn("2025-01-01")
                    .attended("2025-02-01")
                    .history());
    private static final MemberHistoryEntry SCHULZE = new MemberHistoryEntry(
            new UUID(2, 2), HistoryBuilder.company().joinedOn("2025-03-01").history());

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertThat(PartitionFormat.histories(in(histories()))).containsExactly(MUELLER, SCHULZE);
        assertThat(PartitionFormat.figures(in(figures()))).isEqualTo(Map.of(Cell.all("members", "now"), 12L));
    }

    @Test
    void anAnswerThatBreaksOffAnywhereIsNoAnswer() throws IOException {
        byte[] whole = histories();

        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PartitionFormat.histories(in(part))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aProblemThatFollowsAHalfAnswerIsNoAnswer() throws IOException {
        byte[] half = Arrays.copyOf(histories(), histories().length - 5);
        byte[] problem = "{\"status\":503}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(half, half.length + problem.length);
        System.arraycopy(problem, 0, both, half.length, problem.length);

        assertThatThrownBy(() -> PartitionFormat.histories(in(both))).isInstanceOf(IOException.class);
    }

    private static byte[] histories() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new PartitionFormat.PartitionWriter(new DataOutputStream(bytes));
        List.of(MUELLER, SCHULZE).forEach(one -> writer.history(one.member(), one.history()));
        writer.end();
        return bytes.toByteArray();
    }

    private static byte[] figures() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new PartitionFormat.PartitionWriter(new DataOutputStream(bytes));
        writer.figure(Cell.all("members", "now"), 12);
        writer.end();
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
