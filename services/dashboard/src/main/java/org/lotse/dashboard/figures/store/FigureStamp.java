package org.lotse.dashboard.figures.store;

import java.time.LocalDate;

/**
 * The day and the definition of a figure.
 *
 * @param asOf day, in the network's zone, for which the figures hold
 */
public record FigureStamp(LocalDate asOf, String definition, int definitionVersion) {}
