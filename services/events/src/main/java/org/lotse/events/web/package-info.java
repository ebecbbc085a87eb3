/** The format of responses: problems, pages, versions. */
@NullMarked
package org.lotse.events.web;

import org.jspecify.annotations.NullMarked;
