/** A job that creates every topic of the catalogue and ends. */
@NullMarked
package org.lotse.topics.job;

import org.jspecify.annotations.NullMarked;
