package org.lotse.activation.sampling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that holds for all values of its parameters. It is one test in the reports and calls its method once per try, with generated
 * values. Parameters are {@code int}, {@code long}, and lists of {@code Integer} or {@code Long}; {@link SampleRange} and
 * {@link SampleSize} narrow them.
 *
 * <p>Values depend on the seed, the method's name and the number of the try only. A failure gives all three, the values, and the setting
 * that repeats this try: {@code -Dlotse.seed=SEED:TRY}. With {@code -Dlotse.seed=SEED} all tries run with another seed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(SeededPropertyExtension.class)
public @interface SeededProperty {

    /** Number of calls, at least 1. Up to a quarter of them take edge values for all parameters at once. */
    int tries() default 1000;
}
