# All images at once: docker buildx bake -f deploy/images/docker-bake.hcl, once Maven has put the jars into target/context.
variable "VERSION" { default = "0.1.0-SNAPSHOT" }
variable "REVISION" { default = "" }
variable "BASE" { default = "eclipse-temurin:25-jre" }
variable "CONTEXT" { default = "deploy/images/target/context" }
variable "IDENTITY" { default = "deploy/images/identity" }

group "default" { targets = ["service", "identity"] }

target "identity" {
  context = IDENTITY
  network = "none"
  tags    = ["lotse/identity:${VERSION}"]
  labels  = {
    "org.opencontainers.image.title"     = "Lotse: identity"
    "org.opencontainers.image.version"   = VERSION
    "org.opencontainers.image.revision"  = REVISION
    "org.opencontainers.image.licenses"  = "Apache-2.0"
  }
}

target "service" {
  name       = item
  matrix     = { item = ["members", "events", "engagement", "activation", "campaigns", "reports", "lists", "dashboard", "topics", "mailbox", "demo"] }
  context    = CONTEXT
  network    = "none"
  args       = { BASE = BASE, SERVICE = item }
  tags       = ["lotse/${item}:${VERSION}"]
  labels     = {
    "org.opencontainers.image.title"     = "Lotse: ${item}"
    "org.opencontainers.image.version"   = VERSION
    "org.opencontainers.image.revision"  = REVISION
    "org.opencontainers.image.licenses"  = "Apache-2.0"
    "org.opencontainers.image.base.name" = BASE
    "org.lotse.sbom"                     = "/app/sbom.cdx.json"
  }
}
