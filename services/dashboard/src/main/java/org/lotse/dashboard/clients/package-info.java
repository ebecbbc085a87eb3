/**
 * HTTP clients of the services behind the pages. They act on behalf of the viewer, for the viewer's network, and turn refusals into
 * exceptions.
 */
@NullMarked
package org.lotse.dashboard.clients;

import org.jspecify.annotations.NullMarked;
