using MlDesignLint.PrivateCopies;

if (args is not [var folder, var prefix, .. var assemblies] || assemblies.Length == 0)
{
    Console.Error.WriteLine("Usage: MlDesignLint.PrivateCopies OUTPUT-FOLDER PREFIX ASSEMBLY...");
    return 2;
}

PrivateCopy.Write(assemblies, prefix, folder);
return 0;
