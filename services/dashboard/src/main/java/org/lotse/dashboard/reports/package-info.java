/** Reports for funders: asked for, read down to the evidence, compared with today, taken away, released. */
@NullMarked
package org.lotse.dashboard.reports;

import org.jspecify.annotations.NullMarked;
