/** Publishes the facts of a service again, so that a lost log can be rebuilt from the database. */
@NullMarked
package org.lotse.outbox.restatement;

import org.jspecify.annotations.NullMarked;
