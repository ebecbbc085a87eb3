package org.lotse.activation.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Attached to every figure: its policy, network, day and time of computation. */
record FigureDefinition(String id, int version, UUID networkId, LocalDate asOf, Instant computedAt) {}
