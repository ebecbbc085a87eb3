package org.lotse.activation.metric.statistics;

/**
 * Decay measured forward from a landmark: the weight of an item is {@code g(i - L) / g(t - L)}, so that the relative weight of two items
 * never changes. With {@code g(n) = 2^(n/H)} it is the exponential decay of the score, whatever the landmark; here with {@code g(n) = n^p}.
 *
 * @param landmark before every item
 * @param power above 0
 * @see <a href="https://doi.org/10.1109/ICDE.2009.65">Cormode, Shkapenyuk, Srivastava, Xu: Forward Decay, ICDE 2009</a>
 */
public record ForwardDecay(double landmark, double power) {

    /** @param item time of the item, {@code landmark..now} */
    public double weight(double item, double now) {
        if (item < landmark || item > now || now <= landmark) {
            throw new IllegalArgumentException("item at " + item + " lies outside " + landmark + " to " + now);
        }
        return Math.pow(item - landmark, power) / Math.pow(now - landmark, power);
    }
}
