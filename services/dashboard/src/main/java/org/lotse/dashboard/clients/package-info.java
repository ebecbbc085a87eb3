/** The services behind the pages: called in the viewer's name, for the viewer's network, and what they answer when they refuse. */
@NullMarked
package org.lotse.dashboard.clients;

import org.jspecify.annotations.NullMarked;
