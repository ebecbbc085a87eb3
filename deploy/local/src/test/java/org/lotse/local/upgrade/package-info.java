/** Tests that data of older versions survive an upgrade. */
@NullMarked
package org.lotse.local.upgrade;

import org.jspecify.annotations.NullMarked;
