package org.lotse.members;

/** Stands for a type of another service. */
public final class ForeignServiceType {}
