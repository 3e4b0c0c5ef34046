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
    // There is no Kotlin here: without this its library would be packed beside nothing.
    enableKotlin = false
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
        val library = tasks.register<PhoneLibrary>("library" + variant.name.replaceFirstChar(Char::uppercase)) {
            abis.set(phoneAbis)
            root.set(repository)
            sdk.set(androidComponents.sdkComponents.sdkDirectory)
        }
        variant.sources.jniLibs?.addGeneratedSourceDirectory(library, PhoneLibrary::output)

        // Each split has a number of its own; a bundle has the plain one.
        val order = listOf("armeabi-v7a", "arm64-v8a", "x86_64")
        variant.outputs.forEach { output ->
            val abi = output.filters.find { it.filterType == FilterType.ABI }?.identifier
            output.versionCode.set(numberOf(guideVersion) + order.indexOf(abi) + 1)
        }
    }
}

/** Builds libkenes.so for each part of the phones. Both variants have the same library: they differ in their key only. */
abstract class PhoneLibrary @Inject constructor(private val exec: ExecOperations) : DefaultTask() {
    @get:Input
    abstract val abis: ListProperty<String>

    @get:Internal
    abstract val root: DirectoryProperty

    @get:Internal
    abstract val sdk: DirectoryProperty

    @get:OutputDirectory
    abstract val output: DirectoryProperty

    init {
        // Cargo knows better what is up to date.
        outputs.upToDateWhen { false }
    }

    @TaskAction
    fun build() {
        val script = root.file("android/ci/library.sh").get().asFile.canonicalPath
        exec.exec {
            environment("ANDROID_HOME", sdk.get().asFile.path)
            commandLine(listOf("bash", script, output.get().asFile.path) + abis.get())
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
