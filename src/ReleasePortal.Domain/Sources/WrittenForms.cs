namespace ReleasePortal.Domain.Sources;

/// <summary>Patterns of text that readers, schemas and forms hold people's words against: of the whole text, in the subset that .NET and ECMAScript share.</summary>
public static class WrittenForms
{
    public const string Id = "[a-z0-9]+(?:[-.][a-z0-9]+)*";

    public const string Version = @"[0-9A-Za-z][0-9A-Za-z.+_\- ]*";

    public const string Duration = "P(?!$)(?:[0-9]{1,5}W)?(?:[0-9]{1,5}D)?(?:T(?=[0-9])(?:[0-9]{1,5}H)?(?:[0-9]{1,5}M)?(?:[0-9]{1,5}S)?)?";
}
