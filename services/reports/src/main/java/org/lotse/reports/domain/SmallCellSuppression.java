package org.lotse.reports.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hides figures from readers outside the network: a figure about fewer than {@value #K} people could identify them.
 *
 * <p>A zero is never hidden. For a share, the base must be large enough. Where one cell of a whole is hidden, the smallest other cell is
 * hidden too; otherwise a subtraction would reveal it.
 */
public final class SmallCellSuppression {

    /** The smallest number of people that outside readers see. */
    public static final int K = 5;

    private final Set<String> figures;
    private final boolean fewPeople;

    private SmallCellSuppression(Set<String> figures, boolean fewPeople) {
        this.figures = figures;
        this.fewPeople = fewPeople;
    }

    public static SmallCellSuppression in(List<Figure> all) {
        Set<String> hidden = new HashSet<>();
        all.stream().filter(SmallCellSuppression::isSmall).forEach(f -> hidden.add(f.key()));
        all.stream()
                .filter(f -> f.indicator().isAboutPeople() && !f.cell().isEmpty())
                .collect(Collectors.groupingBy(Figure::indicator))
                .values()
                .forEach(cells -> hideNeighbour(cells, hidden));
        boolean fewPeople = all.stream().anyMatch(f -> f.indicator() == Indicator.PERSONS && isSmall(f));
        return new SmallCellSuppression(hidden, fewPeople);
    }

    public boolean hides(Figure figure) {
        return figures.contains(figure.key());
    }

    /** Rows reveal more than their number: with few people in the whole report, every list derived from people stays closed. */
    public boolean hidesEvidenceOf(Figure figure) {
        boolean fromPeople = figure.indicator().isAboutPeople() || figure.indicator() == Indicator.MINUTES;
        return hides(figure) || (fewPeople && fromPeople);
    }

    private static boolean isSmall(Figure figure) {
        long people = figure.base() == null ? figure.value() : figure.base();
        return figure.indicator().isAboutPeople() && people > 0 && people < K;
    }

    private static void hideNeighbour(List<Figure> cells, Set<String> hidden) {
        if (cells.stream().filter(f -> hidden.contains(f.key())).count() == 1) {
            cells.stream()
                    .filter(f -> !hidden.contains(f.key()) && f.value() > 0)
                    .min(Comparator.comparingLong(Figure::value))
                    .ifPresent(f -> hidden.add(f.key()));
        }
    }
}
