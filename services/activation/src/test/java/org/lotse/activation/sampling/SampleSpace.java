package org.lotse.activation.sampling;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that one parameter of a property may take.
 *
 * @param edges the values where faults are most likely: bounds, zero, and their neighbours; the shortest and the longest lists of them
 * @param any draws a value, all equally likely
 */
record SampleSpace(List<Object> edges, ValueSource any) {

    interface ValueSource {
        /**
         * @param growth above 0 up to 1: the part of the lengths of lists that may occur, so that the first lists are short
         */
        Object draw(RandomGenerator random, double growth);
    }

    /** Every eighth value is an edge, so that edges also meet other values. */
    Object sample(RandomGenerator random, double growth) {
        return random.nextInt(8) == 0 ? edges.get(random.nextInt(edges.size())) : any.draw(random, growth);
    }

    static SampleSpace of(Parameter parameter) {
        @Nullable SampleRange range = parameter.getAnnotation(SampleRange.class);
        if (parameter.getParameterizedType() instanceof ParameterizedType list && list.getRawType() == List.class) {
            SampleSize size = requireNonNull(parameter.getAnnotation(SampleSize.class), "A list needs @SampleSize");
            return lists(size.min(), size.max(), numbers(list.getActualTypeArguments()[0], range));
        }
        return numbers(parameter.getType(), range);
    }

    private static SampleSpace numbers(Type type, @Nullable SampleRange range) {
        long min = range == null ? Long.MIN_VALUE : range.min();
        long max = range == null ? Long.MAX_VALUE : range.max();
        if (type == long.class || type == Long.class) {
            return numbers(min, max, Long::valueOf);
        }
        if (type == int.class || type == Integer.class) {
            return numbers(Math.max(min, Integer.MIN_VALUE), Math.min(max, Integer.MAX_VALUE), Math::toIntExact);
        }
        throw new IllegalArgumentException("No values of " + type + " can be generated");
    }

    private static SampleSpace numbers(long least, long greatest, LongFunction<Object> boxed) {
        List<Object> edges = LongStream.of(least, least + 1, -2, -1, 0, 1, 2, greatest - 1, greatest)
                .filter(number -> least <= number && number <= greatest)
                .distinct()
                .mapToObj(boxed)
                .toList();
        // the greatest long has no successor; it is drawn as an edge
        long bound = greatest == Long.MAX_VALUE ? greatest : greatest + 1;
        return new SampleSpace(edges, (random, growth) -> boxed.apply(random.nextLong(least, bound)));
    }

    private static SampleSpace lists(int min, int max, SampleSpace numbers) {
        List<Object> edges = Stream.of(min, Math.clamp(1, min, max), max)
                .flatMap(size -> numbers.edges().stream().map(edge -> (Object) Collections.nCopies(size, edge)))
                .distinct()
                .toList();
        return new SampleSpace(
                edges,
                (random, growth) -> Stream.generate(() -> numbers.sample(random, growth))
                        .limit(min + random.nextInt(1 + (int) Math.ceil((max - min) * growth)))
                        .toList());
    }
}
