package org.lotse.activation.metric.policy;

/** Checks the bounds of a setting and names it. */
public final class Bounds {

    private Bounds() {}

    /** @throws InvalidPolicy if the value lies outside {@code low..high} */
    public static void check(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InvalidPolicy(name, value + " must be " + low + " to " + high);
        }
    }
}
