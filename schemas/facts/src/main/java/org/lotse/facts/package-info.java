/**
 * What the services say to each other: the head of every fact and the catalogue of topics.
 *
 * <p>Not {@code @NullMarked} as a whole: the generated head beside the catalogue knows no such annotations.
 */
package org.lotse.facts;
