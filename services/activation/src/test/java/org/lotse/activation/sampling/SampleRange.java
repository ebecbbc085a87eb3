package org.lotse.activation.sampling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds of a number, or of the numbers in a list, both inclusive. Without it all values of the type occur. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SampleRange {

    long min() default 0;

    long max();
}
