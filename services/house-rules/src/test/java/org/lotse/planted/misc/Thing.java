package org.lotse.planted.misc;

/** Lives in a package without a name or a package-info. */
public final class Thing {}
