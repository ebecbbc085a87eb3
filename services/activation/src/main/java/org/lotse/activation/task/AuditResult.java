package org.lotse.activation.task;

import java.util.Set;

/**
 * The result of one audit of the totals.
 *
 * @param cells number of cells compared
 * @param different keys of the cells that differ; must be empty
 */
public record AuditResult(int cells, Set<String> different) {}
