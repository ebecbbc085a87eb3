/** Tests of the services on one class path. */
@NullMarked
package org.lotse.local.services;

import org.jspecify.annotations.NullMarked;
