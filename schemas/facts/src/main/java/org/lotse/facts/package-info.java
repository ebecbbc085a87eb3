/**
 * The contract between the services: the head of every fact and the catalogue of topics.
 *
 * <p>Not {@code @NullMarked} as a whole: the generated head in this package has no such annotations.
 */
package org.lotse.facts;
