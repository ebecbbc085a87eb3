/** Tests with services and identity providers that work and that fail. */
@NullMarked
package org.lotse.serviceclient;

import org.jspecify.annotations.NullMarked;
