package org.lotse.violations.misc;

/** Lives in a package without a name or a package-info. */
public final class MisplacedType {}
