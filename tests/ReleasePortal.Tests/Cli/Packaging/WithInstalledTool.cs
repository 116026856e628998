using Xunit;

namespace ReleasePortal.Tests.Cli.Packaging;

/// <summary>Tests that share one installed tool, because packing it takes some seconds.</summary>
[CollectionDefinition(nameof(WithInstalledTool))]
public sealed class WithInstalledTool : ICollectionFixture<InstalledTool>;
