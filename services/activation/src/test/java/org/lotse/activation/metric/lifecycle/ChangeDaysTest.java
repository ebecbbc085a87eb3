package org.lotse.activation.metric.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SampleSize;
import org.lotse.activation.sampling.SeededProperty;

class ChangeDaysTest {

    @SeededProperty
    void eachDayComesOnceAndInOrder(
            @SampleSize(max = 12) @SampleRange(max = 300) List<Integer> signals,
            @SampleSize(max = 4) @SampleRange(max = 100) List<Integer> offsets,
            @SampleSize(max = 4) @SampleRange(min = -50, max = 400) List<Integer> others) {
        int[] days = sorted(signals);
        TreeSet<Integer> expected = new TreeSet<>(others);
        for (int day : days) {
            offsets.forEach(offset -> expected.add(day + offset));
        }

        ChangeDays changeDays = new ChangeDays(
                days, offsets.stream().mapToInt(Integer::intValue).toArray(), sorted(others), new int[] {Day.NEVER});

        List<Integer> met = new ArrayList<>();
        for (int day = changeDays.next(); day != Day.NEVER; day = changeDays.next()) {
            met.add(day);
        }
        assertThat(met).containsExactlyElementsOf(expected);
    }

    private static int[] sorted(List<Integer> days) {
        return days.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
