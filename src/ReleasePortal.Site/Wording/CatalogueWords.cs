using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Site.Wording;

/// <summary>Words for the closed sets of the catalogue whose names do not say it as people do.</summary>
internal static class CatalogueWords
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Dev => "Development",
        Stage.Test => "Test",
        Stage.Staging => "Staging",
        Stage.Uat => "User acceptance",
        Stage.Preprod => "Pre-production",
        Stage.Production => "Production",
    };

    public static string Lower(Stage stage) => Of(stage).ToLowerInvariant();
}
