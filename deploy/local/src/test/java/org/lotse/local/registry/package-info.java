/** Tests of the registry with the requests of Confluent's clients. */
@NullMarked
package org.lotse.local.registry;

import org.jspecify.annotations.NullMarked;
