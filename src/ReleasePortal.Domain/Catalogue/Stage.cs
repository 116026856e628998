namespace ReleasePortal.Domain.Catalogue;

/// <summary>How far an environment is from customers.</summary>
public enum Stage
{
    Dev,
    Test,
    Staging,
    Uat,
    Preprod,
    Production,
}
