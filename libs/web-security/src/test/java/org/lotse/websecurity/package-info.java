/** Tests over HTTP of security, problems and tenancy together. */
@NullMarked
package org.lotse.websecurity;

import org.jspecify.annotations.NullMarked;
