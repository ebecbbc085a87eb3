/** HTTP clients by which services ask each other, with a token of their own. */
@NullMarked
package org.lotse.serviceclient;

import org.jspecify.annotations.NullMarked;
