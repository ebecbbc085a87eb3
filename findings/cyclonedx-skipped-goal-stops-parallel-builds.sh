#!/usr/bin/env bash
# CycloneDX Maven plugin 2.9.3 (org.cyclonedx:cyclonedx-maven-plugin), as spring-boot-starter-parent 4.1.1 binds it: goal makeAggregateBom in each
# module, phase generate-resources. The goal is an aggregator, and Maven lets no goal of any other module run beside one. So in a parallel build
# (-T 2) each module waits there until what its neighbour is doing at the moment, such as all its tests, has ended; and it waits just as long where
# the goal is told to skip. Nothing is logged. The goal makeBom writes the same for a single module and does not wait.
# Here two modules that know nothing of each other sleep after that phase, 12 s each, and b four times for a second before it. Side by side they
# need some 16 s, as they do with makeBom; with the skipped makeAggregateBom some 25 s, since b sleeps only when a has woken up.
# Seen on 2026-11-29, Maven 3.8.7, JDK 25, beside another build: 26 s with makeBom, 35 s with makeAggregateBom.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
sleeping() { # id, phase, seconds
    echo "<execution><id>$1</id><phase>$2</phase><goals><goal>run</goal></goals><configuration><target><sleep seconds=\"$3\"/></target></configuration></execution>"
}
module() { # name, what it does before the goal
    mkdir -p "$1"
    cat > "$1/pom.xml" <<END
<project>
<modelVersion>4.0.0</modelVersion><parent><groupId>findings</groupId><artifactId>parallel</artifactId><version>1</version></parent>
<artifactId>$1</artifactId>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-antrun-plugin</artifactId><version>3.1.0</version>
<executions>$2$(sleeping after process-resources 12)</executions></plugin></plugins></build>
</project>
END
}
module a ''
module b "$(for each in 1 2 3 4; do sleeping "before-$each" initialize 1; done)"
bound() { # id, phase, goal
    echo "<execution><id>$1</id><phase>$2</phase><goals><goal>$3</goal></goals></execution>"
}
project() { # executions of the plugin
    cat > pom.xml <<END
<project>
<modelVersion>4.0.0</modelVersion>
<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>4.1.1</version></parent>
<groupId>findings</groupId><artifactId>parallel</artifactId><version>1</version><packaging>pom</packaging>
<modules><module>a</module><module>b</module></modules>
<build><plugins><plugin><groupId>org.cyclonedx</groupId><artifactId>cyclonedx-maven-plugin</artifactId><version>2.9.3</version>
<configuration><skip>true</skip></configuration>
<executions>$1</executions></plugin></plugins></build>
</project>
END
}
seconds() {
    local begin
    begin=$(date +%s)
    mvn -B -q -ntp -T 2 process-resources >&2
    echo $(($(date +%s) - begin))
}
project "$(bound default generate-resources makeAggregateBom)"
seconds > /dev/null # takes the plugins from Maven Central, so it is not looked at
with=$(seconds)
# the binding of Spring Boot bears the id default, and is told to none
project "$(bound default none makeAggregateBom)$(bound alone generate-resources makeBom)"
without=$(seconds)
echo "makeAggregateBom, skipped: $with s; makeBom, skipped: $without s"
[ $((with - without)) -ge 5 ] || { echo "A skipped makeAggregateBom holds up no neighbour any more." >&2; exit 1; }
