package org.lotse.violations.misc;

/** A type in a package with a forbidden name and without a package-info. */
public final class MisplacedType {}
