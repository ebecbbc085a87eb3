/** What the services say to each other: the head of every fact and the catalogue of topics. */
@NullMarked
package org.lotse.facts;

import org.jspecify.annotations.NullMarked;
