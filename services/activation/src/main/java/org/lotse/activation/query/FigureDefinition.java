package org.lotse.activation.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What every figure carries: by which definition, of which network, for which day, computed when. */
record FigureDefinition(String id, int version, UUID networkId, LocalDate asOf, Instant computedAt) {}
