package org.lotse.activation.metric.policy;

/** Checks the bounds of a setting and names it. */
final class Bounds {

    private Bounds() {}

    static void check(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(name + " is " + value + ", must be " + low + " to " + high);
        }
    }
}
