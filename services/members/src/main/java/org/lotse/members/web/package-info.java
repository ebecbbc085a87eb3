/** Maps an outcome to an HTTP response: a resource, or a problem with field, reason and remedy. */
@NullMarked
package org.lotse.members.web;

import org.jspecify.annotations.NullMarked;
