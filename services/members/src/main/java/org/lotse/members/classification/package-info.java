/** Dated facts that funders ask for: size class, sector, region, type. */
@NullMarked
package org.lotse.members.classification;

import org.jspecify.annotations.NullMarked;
