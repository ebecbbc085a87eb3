/** The broker, the database and the tokens that tests share: one of each per JVM. */
@NullMarked
package org.lotse.testbed;

import org.jspecify.annotations.NullMarked;
