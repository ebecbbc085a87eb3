package org.lotse.activation.metric.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lotse.activation.metric.history.Day;

class ChangeDaysTest {

    @Property
    void eachDayComesOnceAndInOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 300) Integer> signals,
            @ForAll @Size(max = 4) List<@IntRange(max = 100) Integer> offsets,
            @ForAll @Size(max = 4) List<@IntRange(min = -50, max = 400) Integer> others) {
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
