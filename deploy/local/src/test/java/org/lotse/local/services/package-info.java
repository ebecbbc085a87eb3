/** What the services share on one class path. */
@NullMarked
package org.lotse.local.services;

import org.jspecify.annotations.NullMarked;
