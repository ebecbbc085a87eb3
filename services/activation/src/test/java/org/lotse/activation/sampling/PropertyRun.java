package org.lotse.activation.sampling;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Calls the method of a property with one set of values after the other, up to the first that fails.
 *
 * @param test the instance that has the method
 */
record PropertyRun(Object test, Method property, int tries, List<SampleSpace> spaces) {

    PropertyRun(Object test, Method property, int tries) {
        this(
                test,
                property,
                tries,
                Stream.of(property.getParameters()).map(SampleSpace::of).toList());
    }

    /**
     * @param setting {@code SEED} for all tries, {@code SEED:TRY} for one
     * @throws AssertionError if a try fails, with its values and the setting that repeats it
     */
    void run(String setting) {
        String[] parts = setting.split(":", 2);
        long seed = Long.parseLong(parts[0]);
        int first = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        int last = parts.length == 1 ? tries : first;
        for (int number = first; number <= last; number++) {
            List<Object> values = values(seed, number);
            try {
                ReflectionSupport.invokeMethod(property, test, values.toArray());
            } catch (Throwable failure) {
                throw new AssertionError(
                        "Try %d of %d fails with %s. Repeat it by -Dlotse.seed=%d:%d%n%s"
                                .formatted(number, tries, named(values), seed, number, failure),
                        failure);
            }
        }
    }

    /** The values of one try, counted from 1. Edges of all parameters at once come first, all combinations if they are few. */
    List<Object> values(long seed, int number) {
        long ofProperty = new SplittableRandom(seed ^ ((long) property.getName().hashCode() << 32)).nextLong();
        RandomGenerator random = new SplittableRandom(ofProperty + number);
        long combinations =
                spaces.stream().mapToLong(space -> space.edges().size()).reduce(1, Math::multiplyExact);
        if (number <= Math.min(combinations, tries / 4)) {
            return edges(combinations <= tries / 4 ? number - 1 : random.nextLong(combinations));
        }
        double growth = Math.min(1, 2.0 * number / tries);
        return spaces.stream().map(space -> space.sample(random, growth)).toList();
    }

    /** The combination is a number with one digit per parameter, whose base is the number of its edges. */
    private List<Object> edges(long combination) {
        List<Object> values = new ArrayList<>();
        long rest = combination;
        for (SampleSpace space : spaces) {
            int base = space.edges().size();
            values.add(space.edges().get((int) (rest % base)));
            rest /= base;
        }
        return values;
    }

    private String named(List<Object> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> property.getParameters()[i].getName() + "=" + values.get(i))
                .collect(Collectors.joining(", "));
    }
}
