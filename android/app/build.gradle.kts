import com.android.build.api.variant.FilterConfiguration.FilterType

plugins {
    alias(libs.plugins.android.application)
}

val repository: Directory = rootProject.layout.projectDirectory.dir("..")
val guideVersion = cargoVersion()
val phoneAbis = providers.gradleProperty("kenes.abis").get().split(',').map(String::trim)

// A bundle is split by the store. Packages that people send each other are split, and their libraries packed, here.
val bundling = gradle.startParameter.taskNames.any { it.contains("bundle", ignoreCase = true) }

val keyStore = System.getenv("KENES_KEYSTORE")

android {
    namespace = "kz.trinta.kenes"
    compileSdk = libs.versions.platform.get().toInt()
    buildToolsVersion = libs.versions.buildTools.get()
    ndkVersion = libs.versions.ndk.get()

    defaultConfig {
        applicationId = "kz.trinta.kenes"
        minSdk = libs.versions.minPlatform.get().toInt()
        targetSdk = libs.versions.platform.get().toInt()
        versionName = guideVersion
        versionCode = numberOf(guideVersion)
        if (bundling) {
            ndk {
                abiFilters.addAll(phoneAbis)
            }
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    androidResources {
        localeFilters.addAll(listOf("kk", "ru"))
    }

    splits {
        abi {
            isEnable = !bundling
            reset()
            include(*phoneAbis.toTypedArray())
            isUniversalApk = false
        }
    }

    packaging {
        jniLibs {
            useLegacyPackaging = !bundling
        }
    }

    // What the store reads of the dependencies is encrypted anew at each build, and there are none.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    signingConfigs {
        if (keyStore != null) {
            create("release") {
                storeFile = file(keyStore)
                storePassword = System.getenv("KENES_KEYSTORE_PASSWORD")
                keyAlias = System.getenv("KENES_KEY_ALIAS")
                keyPassword = System.getenv("KENES_KEY_PASSWORD")
            }
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = false
            signingConfig = signingConfigs.findByName("release")
            vcsInfo {
                include = false
            }
        }
    }
}

androidComponents {
    onVariants { variant ->
        val cargo = tasks.register<CargoNdk>("cargoNdk" + variant.name.replaceFirstChar(Char::uppercase)) {
            abis.set(phoneAbis)
            platform.set(libs.versions.minPlatform)
            root.set(repository)
            cargoHome.set(
                providers.environmentVariable("CARGO_HOME")
                    .orElse(providers.systemProperty("user.home").map { "$it/.cargo" }),
            )
            sdk.set(androidComponents.sdkComponents.sdkDirectory)
            ndk.set(androidComponents.sdkComponents.ndkDirectory)
            variables.put("RUSTUP_TOOLCHAIN", libs.versions.rust)
            variables.put("ANDROID_BUILD_TOOLS_VERSION", libs.versions.buildTools)
            variables.put("ANDROID_PLATFORM", libs.versions.platform.map { "android-$it" })
            // For whatever would ask the clock while it builds: the first moment that a zip archive can name.
            variables.put("SOURCE_DATE_EPOCH", providers.environmentVariable("SOURCE_DATE_EPOCH").orElse("315532800"))
        }
        variant.sources.jniLibs?.addGeneratedSourceDirectory(cargo, CargoNdk::output)

        // Each split has a number of its own; a bundle has the plain one.
        val order = listOf("armeabi-v7a", "arm64-v8a", "x86_64")
        variant.outputs.forEach { output ->
            val abi = output.filters.find { it.filterType == FilterType.ABI }?.identifier
            output.versionCode.set(numberOf(guideVersion) + order.indexOf(abi) + 1)
        }
    }
}

/** Builds libkenes.so for each part of the phones. Both variants have the same library: they differ in their key only. */
abstract class CargoNdk @Inject constructor(private val exec: ExecOperations) : DefaultTask() {
    @get:Input
    abstract val abis: ListProperty<String>

    @get:Input
    abstract val platform: Property<String>

    @get:Input
    abstract val variables: MapProperty<String, String>

    @get:Internal
    abstract val cargoHome: Property<String>

    @get:Internal
    abstract val root: DirectoryProperty

    @get:Internal
    abstract val sdk: DirectoryProperty

    @get:Internal
    abstract val ndk: DirectoryProperty

    @get:OutputDirectory
    abstract val output: DirectoryProperty

    init {
        // Cargo knows better what is up to date.
        outputs.upToDateWhen { false }
    }

    @TaskAction
    fun build() {
        val here = root.get().asFile.canonicalPath
        val ndkPath = ndk.get().asFile.path
        // No path of this machine in the library: the messages of panics and of C's assertions would carry it.
        val paths = listOf("${cargoHome.get()}=/cargo", "$here=/kenes", "$ndkPath=/ndk")
        val rustFlags = paths.map { "--remap-path-prefix=$it" } + listOf(
            "-Clink-arg=-Wl,-z,max-page-size=16384",
            "-Clink-arg=-Wl,--build-id=none",
        )
        val cFlags = paths.joinToString(" ") { "-ffile-prefix-map=$it" }
        val targets = abis.get().flatMap { listOf("--target", it) }
        val build = listOf("build", "--lib", "--profile", "phone", "--locked")
        exec.exec {
            workingDir(here)
            environment(variables.get())
            environment("CARGO_ENCODED_RUSTFLAGS", rustFlags.joinToString("\u001f"))
            environment("CFLAGS", cFlags)
            environment("CXXFLAGS", cFlags)
            environment("ANDROID_HOME", sdk.get().asFile.path)
            for (name in listOf("ANDROID_NDK", "ANDROID_NDK_HOME", "ANDROID_NDK_ROOT")) {
                environment(name, ndkPath)
            }
            commandLine(
                listOf("cargo", "ndk", "--platform", platform.get()) + targets +
                    listOf("--output-dir", output.get().asFile.path) + build,
            )
        }
    }
}

/** The version in Cargo.toml, the only place where it is written. */
fun cargoVersion(): String {
    val manifest = providers.fileContents(repository.file("Cargo.toml")).asText.get()
    val section = manifest.substringAfter("[workspace.package]").substringBefore("\n[")
    return Regex("""(?m)^version\s*=\s*"(\d+\.\d+\.\d+)"""").find(section)?.groupValues?.get(1)
        ?: throw GradleException("Cargo.toml has no version = \"x.y.z\" under [workspace.package]")
}

/** 1.2.3 is 10020030: the last digit is the splits'. */
fun numberOf(version: String): Int {
    val (major, minor, patch) = version.split('.').map(String::toInt)
    return ((major * 1000 + minor) * 1000 + patch) * 10
}
