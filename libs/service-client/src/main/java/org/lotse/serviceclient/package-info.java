/** HTTP clients for calls between services, with the token of the calling service. */
@NullMarked
package org.lotse.serviceclient;

import org.jspecify.annotations.NullMarked;
